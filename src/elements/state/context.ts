/** The key by which a widget's state reaches its views. */
import { createContext } from '@lit/context';
import type { RelationsState } from '../../state/relations-state.js';

export const relationsContext = createContext<RelationsState>('bilateral-relations');
