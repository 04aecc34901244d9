/** How a widget's state reaches its views. */
import { ContextProvider, createContext } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { RelationsState } from '../../state/relations-state.js';

export const relationsContext = createContext<RelationsState>('bilateral-relations');

/** Gives a widget's views the state that it is called with. */
export function stateProvider(widget: ReactiveElement): (state: RelationsState) => void {
  const provider = new ContextProvider(widget, { context: relationsContext });
  return (state) => provider.setValue(state);
}
