import { renderHtml } from 'bilateral-relations/render';

/** `{% relations from="1999" %}` in a page. */
export default function (eleventyConfig) {
  eleventyConfig.addNunjucksShortcode('relations', ({ __keywords, ...options }) =>
    renderHtml(undefined, { form: 'element', ...options }),
  );
}
