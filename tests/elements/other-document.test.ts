import '../../src/define.js';
import { until } from '../support/until.js';

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** Computed in the window of the document that the widget is in; empty where that has not drawn. */
const borderOf = (widget: Widget): string => {
  const root = widget.shadowRoot?.querySelector('.root');
  return root ? (widget.ownerDocument.defaultView?.getComputedStyle(root).borderTopWidth ?? '') : '';
};
const strokeOf = (widget: Widget): string => {
  const line = widget.shadowRoot?.querySelector('bilateral-tension')?.shadowRoot?.querySelector('.line');
  return line ? (widget.ownerDocument.defaultView?.getComputedStyle(line).strokeWidth ?? '') : '';
};

describe('a widget that is moved to another document', () => {
  let frame: HTMLIFrameElement;
  let widget: Widget;
  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.width = '720';
    document.body.append(frame);
    widget = document.createElement('bilateral-relations') as unknown as Widget;
  });
  afterEach(() => {
    widget.remove();
    frame.remove();
  });
  const keepsStyles = async (): Promise<void> => {
    await widget.updateComplete;
    await until(() => strokeOf(widget) === '2px' && borderOf(widget) === '2px');
  };

  it('keeps its styles there, and back here', async () => {
    document.body.append(widget);
    await keepsStyles();
    frame.contentDocument!.body.append(widget);
    await keepsStyles();
    document.body.append(widget);
    await keepsStyles();
  });

  it('has them where it is drawn there first', async () => {
    frame.contentDocument!.body.append(widget);
    await keepsStyles();
  });

  it('has them after it was in a document without a window', async () => {
    document.body.append(widget);
    await keepsStyles();
    new DOMParser().parseFromString('', 'text/html').body.append(widget);
    document.body.append(widget);
    await keepsStyles();
  });
});
