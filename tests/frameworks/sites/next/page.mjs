import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Relations } from './Relations.js';

/** The page as a server of React sends it. */
const page = createElement(
  'html',
  { lang: 'en' },
  createElement(
    'head',
    null,
    createElement('meta', { charSet: 'utf-8' }),
    createElement('title', null, 'React'),
  ),
  createElement(
    'body',
    null,
    createElement(Relations, { from: '1999' }),
    createElement('script', { type: 'module', src: '/script.js' }),
  ),
);
process.stdout.write(`<!doctype html>${renderToStaticMarkup(page)}`);
