/**
 * Lets a module import JSON as the build does, without the `type` attribute and with its keys as named exports, while a plain
 * request still gets the JSON.
 */
const MARK = 'as-module';

/** Keys that can be the name of an export. */
const IDENTIFIER = /^[A-Za-z_]\w*$/;

function moduleOf(json) {
  const value = JSON.parse(json);
  const keys = Array.isArray(value) ? [] : Object.keys(value).filter((key) => IDENTIFIER.test(key));
  return [
    `const json = ${json};`,
    'export default json;',
    ...keys.map((key) => `const json_${key} = json.${key}; export { json_${key} as ${key} };`),
  ].join('\n');
}

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
      return url.endsWith(`?${MARK}`) ? { body: moduleOf(String(body)) } : undefined;
    },
  };
}
