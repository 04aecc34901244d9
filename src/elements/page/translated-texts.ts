/**
 * What translators and extensions make of what is drawn: they put elements in the place of texts, or other children in the place of all. Lit goes
 * on writing to the nodes that it made, so before each drawing these are put back where they were. A translation stays beside the text that it was
 * made of, which is empty then, until that text is drawn anew. What is added where nothing was taken out, such as a style, stays.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What stands in the place of a text. */
interface Translation {
  readonly original: string;
  readonly nodes: readonly ChildNode[];
}

function isWithin(node: Node, ancestors: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (ancestors.has(at)) return true;
  return false;
}

/** The nodes that came into the page by these changes and were not taken out of it by them before. */
function strangersIn(records: readonly MutationRecord[], known: Iterable<Node>): Set<Node> {
  const strangers = new Set(known);
  const drawn = new Set<Node>();
  for (const { addedNodes, removedNodes } of records) {
    for (const node of removedNodes) if (!strangers.has(node)) drawn.add(node);
    for (const node of addedNodes) if (!drawn.has(node)) strangers.add(node);
  }
  return strangers;
}

/** What was put in the place of single texts, whether in one step or in two. */
function translationsIn(
  root: Node,
  records: readonly MutationRecord[],
  strangers: ReadonlySet<Node>,
): Map<Text, Translation> {
  const found = new Map<Text, Translation>();
  for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const [text, ...others] = removedNodes;
    if (!(text instanceof Text) || others.length > 0 || !text.data || root.contains(text)) continue;
    const candidates = addedNodes.length > 0 ? [...addedNodes] : [previousSibling, nextSibling];
    const nodes = candidates.filter(
      (node): node is ChildNode => node !== null && strangers.has(node) && node.parentNode === target,
    );
    if (nodes.length > 0) found.set(text, { original: text.data, nodes });
  }
  return found;
}

/** Takes changes back, the last one first: of what nodes were taken out of that were drawn there, and not inside of what has come from elsewhere. */
function undo(records: readonly MutationRecord[], strangers: ReadonlySet<Node>): void {
  const disturbed = new Set(
    records
      .filter(({ removedNodes }) => [...removedNodes].some((node) => !strangers.has(node)))
      .map(({ target }) => target),
  );
  for (const { target, addedNodes, removedNodes, nextSibling } of [...records].reverse()) {
    if (!disturbed.has(target) || isWithin(target, strangers)) continue;
    for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
    const next = nextSibling?.parentNode === target ? nextSibling : null;
    for (const node of removedNodes) target.insertBefore(node, next);
  }
}

export class TranslatedTexts implements ReactiveController {
  readonly #root: () => Node;
  readonly #translations = new Map<Text, Translation>();
  /** Of others, between two drawings. */
  #changes: MutationRecord[] = [];
  readonly #observer = new MutationObserver((records) => this.#note(records));
  /** Of texts, by a drawing. */
  readonly #written = new MutationObserver(() => undefined);

  /** @param root in which the host is drawn */
  constructor(host: ReactiveControllerHost, root: () => Node) {
    this.#root = root;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdate(): void {
    this.#stop();
    this.#putBack();
    if (this.#translations.size > 0)
      this.#written.observe(this.#root(), { characterData: true, subtree: true });
  }

  hostUpdated(): void {
    const written = new Set(this.#written.takeRecords().map(({ target }) => target));
    this.#written.disconnect();
    const root = this.#root();
    for (const text of this.#translations.keys())
      if (written.has(text) || !root.contains(text)) this.#forget(text);
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  #stop(): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  #note(records: readonly MutationRecord[]): void {
    this.#changes.push(...records);
    // The reader wants the original back: the translator puts the very text in the place of what it had made of it.
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        const translation = this.#translations.get(node as Text);
        if (translation && node instanceof Text) node.data = translation.original;
      }
  }

  #putBack(): void {
    if (this.#changes.length === 0) return;
    const records = this.#changes;
    this.#changes = [];
    const strangers = strangersIn(
      records,
      [...this.#translations.values()].flatMap(({ nodes }) => nodes),
    );
    const translations = translationsIn(this.#root(), records, strangers);
    undo(records, strangers);
    for (const [text] of this.#translations) if (text.data) this.#forget(text);
    for (const [text, translation] of translations) {
      text.data = '';
      text.after(...translation.nodes);
      this.#translations.set(text, translation);
    }
  }

  #forget(text: Text): void {
    for (const node of this.#translations.get(text)?.nodes ?? []) node.remove();
    this.#translations.delete(text);
  }
}
