/** The part of the block editor's globals that the block uses, with the types that it relies on. WordPress loads them before the block's script. */

/** What `createElement` makes; the block only hands it on. */
export type Node = unknown;

type CreateElement = (component: unknown, props?: object | null, ...children: readonly Node[]) => Node;

interface Ref<Value> {
  current: Value;
}

interface ElementModule {
  readonly createElement: CreateElement;
  readonly Fragment: unknown;
  readonly RawHTML: unknown;
  readonly useEffect: (effect: () => (() => void) | undefined, dependencies: readonly unknown[]) => void;
  readonly useLayoutEffect: (
    effect: () => (() => void) | undefined,
    dependencies: readonly unknown[],
  ) => void;
  readonly useMemo: <Value>(make: () => Value, dependencies: readonly unknown[]) => Value;
  readonly useRef: <Value>(first: Value) => Ref<Value>;
  readonly useState: <Value>(first: Value) => readonly [Value, (value: Value) => void];
}

type BlockProps = (props?: object) => object;

interface CoreStore {
  readonly canUser: (action: 'create', resource: 'media') => boolean | undefined;
}

interface MediaRequest {
  readonly path: '/wp/v2/media';
  readonly method: 'POST';
  readonly body: FormData;
}

interface Wp {
  readonly element: ElementModule;
  readonly blocks: { readonly registerBlockType: (name: string, settings: object) => void };
  readonly blockEditor: {
    readonly useBlockProps: BlockProps & { readonly save: BlockProps };
    readonly InspectorControls: unknown;
    readonly BlockControls: unknown;
  };
  readonly components: Readonly<
    Record<
      | 'Button'
      | 'CheckboxControl'
      | 'ComboboxControl'
      | 'FormTokenField'
      | 'Notice'
      | 'PanelBody'
      | 'SelectControl'
      | 'TextControl'
      | 'TextareaControl'
      | 'ToggleControl'
      | 'ToolbarButton'
      | 'ToolbarGroup',
      unknown
    >
  >;
  readonly data: {
    readonly useSelect: <Value>(
      choose: (select: (store: 'core') => CoreStore) => Value,
      dependencies: readonly unknown[],
    ) => Value;
  };
  readonly i18n: {
    readonly __: (text: string, domain: 'bilateral-relations') => string;
    readonly sprintf: (format: string, ...values: readonly (string | number)[]) => string;
  };
  readonly apiFetch: (request: MediaRequest) => Promise<{ readonly source_url: string }>;
}

/** What the plug-in tells its block, see bilateral-relations.php. */
interface Site {
  /** Language tag of the site, which readers read. */
  readonly language: string;
  /** Language tag of whoever edits. */
  readonly editorLanguage: string;
  /** Address of the widget's script. */
  readonly script: string;
}

declare global {
  interface Window {
    readonly wp: Wp;
    readonly bilateralRelationsBlock: Site;
  }
}

export const { element, blocks, blockEditor, components, data, i18n, apiFetch } = window.wp;
export const site = window.bilateralRelationsBlock;
export const { createElement: el } = element;
export const { __, sprintf } = i18n;
