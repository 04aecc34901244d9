/** The block in the editor: the widget itself as preview, its side bar, and what cannot be used. */
import { bundledDataset } from '../../bundled.js';
import type { Dataset } from '../../data/dataset.js';
import { registered } from '../../data/parse-dataset.js';
import { INLINE, NO_PICTURE } from '../../render/options.js';
import { eventTagAttributes, tagAttributes } from '../../authoring/attributes.js';
import { figureOf } from '../../authoring/figure.js';
import type { BlockAttributes, Changes } from './attributes.js';
import { problemWords } from './labels.js';
import { uploadPicture } from './picture.js';
import { sideBar } from './side-bar.js';
import { __, blockEditor, components, data, el, element, site, type Node } from './wp.js';

interface EditProps {
  readonly attributes: BlockAttributes;
  readonly setAttributes: (changes: Changes) => void;
}

/** The canvas of the editor may be a frame, with a registry of elements of its own. */
function defineIn(canvas: Document): void {
  const defined = canvas.defaultView?.customElements.get('bilateral-relations');
  if (defined || [...canvas.scripts].some(({ src }) => src === site.script)) return;
  const script = canvas.createElement('script');
  script.src = site.script;
  canvas.head.append(script);
}

const warning = (key: string, words: string): Node =>
  el(components.Notice, { key, status: 'error', isDismissible: false }, words);

/** What the editor has moved the preview to. */
interface Shown {
  from?: string;
  to?: string;
  selected?: string | undefined;
}

export function Edit({ attributes, setAttributes }: EditProps): Node {
  const widget = element.useRef<HTMLElement | null>(null);
  const shown = element.useRef<Shown>({});
  const latest = element.useRef(attributes);
  latest.current = attributes;
  const [loaded, setLoaded] = element.useState<
    { readonly src: string; readonly dataset: Dataset } | undefined
  >(undefined);
  const [said, setSaid] = element.useState('');
  const [uploading, setUploading] = element.useState<'no' | 'yes' | 'failed'>('no');
  const mayUpload = data.useSelect((select) => select('core').canUser('create', 'media'), []);

  const { src, picture, figure } = attributes;
  const dataset = src ? (loaded?.src === src ? loaded.dataset : undefined) : bundledDataset();
  /** There is nothing to draw while another dataset is under way. */
  const draw = (wanted: BlockAttributes, drawn?: boolean): ReturnType<typeof figureOf> =>
    wanted.src && wanted.src !== loaded?.src
      ? { html: '', sentence: '', problems: [] }
      : figureOf(
          wanted,
          site.language,
          wanted.src ? loaded?.dataset : undefined,
          drawn ? INLINE : wanted.picture || NO_PICTURE,
        );

  const change = (changes: Changes): void => {
    // The picture shows what was; a new one is made when it is asked for.
    const wanted = { picture: undefined, ...changes };
    const { html } = draw({ ...attributes, ...wanted } as BlockAttributes);
    setAttributes({ ...wanted, live: html !== undefined, ...(html === undefined ? {} : { figure: html }) });
  };

  element.useLayoutEffect(() => {
    const { current } = widget;
    if (!current) return undefined;
    defineIn(current.ownerDocument);
    const gone = new AbortController();
    const options = { signal: gone.signal };
    current.addEventListener(
      'bilateral-load',
      ({ dataset: given }) =>
        setLoaded({ src: current.getAttribute('src') ?? '', dataset: registered(given) }),
      options,
    );
    current.addEventListener('bilateral-error', ({ error }) => setSaid(error.message), options);
    current.addEventListener(
      'bilateral-window',
      ({ from, to }) => void Object.assign(shown.current, { from, to }),
      options,
    );
    current.addEventListener(
      'bilateral-select',
      ({ eventId }) => void Object.assign(shown.current, { selected: eventId }),
      options,
    );
    return () => gone.abort();
  }, []);
  // A new block, and one whose dataset has come, have no figure yet.
  element.useEffect(() => {
    if (figure === '' && dataset) change({});
    return undefined;
  }, [figure, dataset]);

  const { problems } = element.useMemo(() => draw(attributes), [attributes, loaded]);

  const addPicture = async (): Promise<void> => {
    setUploading('yes');
    try {
      const { html } = draw(attributes, true);
      const address = html && (await uploadPicture(html));
      // What was changed in the meantime is in no picture yet.
      if (latest.current === attributes) change({ picture: address });
      setUploading('no');
    } catch {
      setUploading('failed');
    }
  };

  const { ToolbarGroup, ToolbarButton } = components;
  const tools = [
    el(
      ToolbarButton,
      { key: 'keep', onClick: () => change({ ...shown.current }) },
      __('Keep what is shown', 'bilateral-relations'),
    ),
    ...(mayUpload && !picture && figure
      ? [
          el(
            ToolbarButton,
            { key: 'picture', disabled: uploading === 'yes', onClick: () => void addPicture() },
            __('Add picture for feeds', 'bilateral-relations'),
          ),
        ]
      : []),
  ];
  const events = attributes.events.map((event, place) =>
    el('bilateral-event', { key: place, ...eventTagAttributes(event) }, event.text),
  );
  // One child, however many there are: the widget keeps its place, and is not made anew.
  const warnings = [
    ...problems.map((problem) => warning(`${problem.event} ${problem.field}`, problemWords(problem))),
    // What else the widget reports is among the problems.
    ...(dataset === undefined && said ? [warning('src', said)] : []),
    ...(uploading === 'failed'
      ? [warning('upload', __('The picture could not be added to the media library.', 'bilateral-relations'))]
      : []),
  ];
  return el(
    'div',
    blockEditor.useBlockProps(),
    el(blockEditor.BlockControls, null, el(ToolbarGroup, null, ...tools)),
    sideBar({ attributes, dataset: dataset ?? bundledDataset(), problems, change }),
    warnings,
    el('bilateral-relations', { ref: widget, lang: site.language, ...tagAttributes(attributes) }, ...events),
  );
}
