/**
 * Puts pictures into the demo's pages as they are served, as a server with `bilateral-relations/render` does: in place of each comment
 * `<!-- relations {…} -->`, in which stand the options of `renderHtml`. They are made anew for each answer, so they never fall behind the sources.
 */
import type { Plugin } from 'vite';
import type * as render from '../../src/render.js';

const PLACE = /<!-- relations (\{.*?\}) -->/g;

export function demoForms(): Plugin {
  return {
    name: 'demo-forms',
    apply: 'serve',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { server }) => {
        if (!server || html.search(PLACE) < 0) return html;
        const { renderHtml } = (await server.ssrLoadModule('/src/render.ts')) as typeof render;
        return html.replace(PLACE, (_, options: string) => renderHtml(undefined, JSON.parse(options)));
      },
    },
  };
}
