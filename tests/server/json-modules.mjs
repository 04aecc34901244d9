/** Lets a module import JSON as the build does, without the `type` attribute, while a plain request still gets the JSON. */
const MARK = 'as-module';

export function jsonModules() {
  return {
    name: 'json-modules',
    transformImport({ source }) {
      return source.endsWith('.json') ? `${source}?${MARK}` : undefined;
    },
    resolveMimeType({ url }) {
      return url.endsWith(`?${MARK}`) ? 'js' : undefined;
    },
    transform({ url, body }) {
      return url.endsWith(`?${MARK}`) ? { body: `export default ${body};` } : undefined;
    },
  };
}
