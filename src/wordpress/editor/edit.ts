/** The block in the editor: the widget itself as preview, its side bar, and what cannot be used. */
import { bundledDataset } from '../../bundled.js';
import type { Dataset } from '../../data/dataset.js';
import { registered } from '../../data/parse-dataset.js';
import type {
  BilateralLoadEvent,
  BilateralSelectEvent,
  BilateralWindowEvent,
} from '../../elements/events.js';
import { eventTagAttributes, tagAttributes, type BlockAttributes, type Changes } from './attributes.js';
import { figureOf, type BlockProblem } from './figure.js';
import { uploadPicture } from './picture.js';
import { sideBar } from './side-bar.js';
import { __, blockEditor, components, data, el, element, site, sprintf, type Node } from './wp.js';

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

const problemWords = ({ event, field, allowed }: BlockProblem): string =>
  event === undefined
    ? sprintf(
        __(
          '“%1$s” cannot be used. Allowed: %2$s. Until it is mended, readers see the text alone.',
          'bilateral-relations',
        ),
        field,
        allowed,
      )
    : sprintf(
        __('Event %1$d is left out: “%2$s” cannot be used. Allowed: %3$s', 'bilateral-relations'),
        event + 1,
        field,
        allowed,
      );

const notice = (status: 'error' | 'info', key: string, ...content: readonly Node[]): Node =>
  el(components.Notice, { key, status, isDismissible: false }, ...content);

/** What the editor has moved the preview to. */
interface Shown {
  from?: string;
  to?: string;
  selected?: string | undefined;
}

export function Edit({ attributes, setAttributes }: EditProps): Node {
  const widget = element.useRef<HTMLElement | null>(null);
  const shown = element.useRef<Shown>({});
  const [loaded, setLoaded] = element.useState<
    { readonly src: string; readonly dataset: Dataset } | undefined
  >(undefined);
  const [uploading, setUploading] = element.useState<'no' | 'yes' | 'failed'>('no');
  const mayUpload = data.useSelect((select) => select('core').canUser('create', 'media'), []);

  const { src, picture, figure } = attributes;
  const dataset = src ? (loaded?.src === src ? loaded.dataset : undefined) : bundledDataset();
  /** There is nothing to draw while another dataset is under way. */
  const draw = (wanted: BlockAttributes, drawn?: boolean): ReturnType<typeof figureOf> =>
    wanted.src && wanted.src !== loaded?.src
      ? { html: '', problems: [] }
      : figureOf(wanted, site.language, wanted.src ? loaded?.dataset : undefined, drawn);

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
    const load = ({ dataset: given }: BilateralLoadEvent): void =>
      setLoaded({ src: current.getAttribute('src') ?? '', dataset: registered(given) });
    const move = ({ from, to }: BilateralWindowEvent): void =>
      void Object.assign(shown.current, { from, to });
    const choose = ({ eventId }: BilateralSelectEvent): void => {
      shown.current.selected = eventId;
    };
    current.addEventListener('bilateral-load', load);
    current.addEventListener('bilateral-window', move);
    current.addEventListener('bilateral-select', choose);
    return () => {
      current.removeEventListener('bilateral-load', load);
      current.removeEventListener('bilateral-window', move);
      current.removeEventListener('bilateral-select', choose);
    };
  }, []);
  // A new block, and one whose dataset has come, have no figure yet.
  element.useEffect(() => {
    if (figure === '' && dataset) change({});
    return undefined;
  }, [figure, dataset]);

  const { problems } = draw(attributes);

  const addPicture = async (): Promise<void> => {
    setUploading('yes');
    try {
      const { html } = draw(attributes, true);
      change({ picture: html === undefined ? undefined : await uploadPicture(html) });
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
  return el(
    'div',
    blockEditor.useBlockProps(),
    el(blockEditor.BlockControls, null, el(ToolbarGroup, null, ...tools)),
    sideBar({ attributes, dataset: dataset ?? bundledDataset(), problems, change }),
    ...problems.map((problem) => notice('error', `${problem.event} ${problem.field}`, problemWords(problem))),
    ...(uploading === 'failed'
      ? [
          notice(
            'error',
            'upload',
            __('The picture could not be added to the media library.', 'bilateral-relations'),
          ),
        ]
      : []),
    el('bilateral-relations', { ref: widget, lang: site.language, ...tagAttributes(attributes) }, ...events),
  );
}
