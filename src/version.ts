/** The version of the package. */
export { version as VERSION } from '../package.json';
