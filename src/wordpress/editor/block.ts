/** Registers the block; its name, title and supports stand in block.json, which WordPress hands to the editor. */
import { SCHEMA } from './attributes.js';
import { Edit } from './edit.js';
import { Saved } from './saved.js';
import { blocks } from './wp.js';

blocks.registerBlockType('bilateral-relations/line', { attributes: SCHEMA, edit: Edit, save: Saved });
