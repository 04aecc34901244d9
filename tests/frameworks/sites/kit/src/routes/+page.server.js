import { renderHtml } from 'bilateral-relations/render';

export const prerender = true;

export const load = () => ({ relations: renderHtml(undefined, { form: 'element', from: '1999' }) });
