/** What is pasted: the choice of its form, the markup, and the buttons that copy it. */
import { html, nothing, type TemplateResult } from 'lit';
import { FORM_NAMES, FORMS, type FormName } from '../authoring/forms.js';
import type { Fault } from '../authoring/faults.js';
import type { Snippet } from '../authoring/snippet.js';
import { checkField, selectField, textField, type Form } from './fields.js';

/** Characters to a kB, for long markup. */
const KILO = 1000;

interface Result {
  readonly form: Form;
  readonly faults: readonly Fault[];
  /** Undefined while something is wrong. */
  readonly snippet: Snippet | undefined;
  /** What was copied last, by its name. */
  readonly copied: string;
  readonly copy: (name: string, text: string) => void;
  /** Shows a field, and puts the focus on it. */
  readonly goTo: (field: string) => void;
}

function codeBlock(
  name: string,
  title: string,
  text: string,
  { copied, copy, form }: Result,
): TemplateResult {
  const { result: said } = form.words;
  return html`<div class="code" id="code-${name}">
    <pre tabindex="0" role="region" aria-label=${title}><code>${text}</code></pre>
    <p class="actions">
      <button type="button" class="primary" aria-label=${said.copyOf(title)} @click=${() => copy(name, text)}>
        ${said.copy}
      </button>
      ${text.length > KILO ? html`<span class="help">${Math.round(text.length / KILO)} kB</span>` : nothing}
      <span class="copied">${copied === name ? said.copied : nothing}</span>
    </p>
  </div>`;
}

/** What the form calls a field: its label, after the entry that it belongs to. */
function titleOf(field: string): string {
  const title = document.querySelector(`label[for="${field}"], #${field} > legend`);
  const entry = title?.closest('.entry')?.querySelector('legend');
  return [entry, title].flatMap((element) => element?.textContent.trim() ?? []).join(', ');
}

/** As the page has the fields, from the top. */
function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return [...faults].sort((one, other) => ids.indexOf(one.field) - ids.indexOf(other.field));
}

function refused({ faults, goTo, form }: Result): TemplateResult {
  const { result: said } = form.words;
  return html`<div class="refused">
    <h3>${said.nothing}</h3>
    <ul>
      ${inOrder(faults).map(
        (fault) =>
          html`<li>
            <button type="button" class="to-field" @click=${() => goTo(fault.field)}>
              <b>${titleOf(fault.field)}</b> ${fault.said}
            </button>
          </li>`,
      )}
    </ul>
    <p class="actions"><button type="button" class="primary" disabled>${said.copy}</button></p>
  </div>`;
}

function snippets(snippet: Snippet, result: Result): TemplateResult {
  const { draft, words } = result.form;
  const { result: said } = words;
  const all = [snippet.once, snippet.line].filter(Boolean).join('\n');
  return html`${codeBlock('line', draft.steps.length > 0 ? said.story : said.line, all, result)}
  ${
    snippet.links.length > 0
      ? html`<h3>${said.links}</h3>
          <p class="help">${said.pasteLinks}</p>
          ${snippet.links.map((link, place) =>
            codeBlock(`link-${place}`, said.link(place + 1), link, result),
          )}`
      : nothing
  }`;
}

export function resultOf(result: Result): TemplateResult {
  const { form, faults, snippet, copied } = result;
  const { draft, change, words } = form;
  const { result: said } = words;
  const { fromFolder } = FORMS[draft.form];
  return html`<h2>${said.title}</h2>
    <div class="how">
      ${selectField(
        {
          name: 'form',
          label: said.form,
          help: words.forms[draft.form].use,
          value: draft.form,
          put: (value) => change({ form: value as FormName }),
        },
        FORM_NAMES.map((value) => ({ value, label: words.forms[value].label })),
        form,
      )}
      ${
        fromFolder
          ? html`${textField(
                {
                  name: 'folder',
                  ...words.texts.folder,
                  value: draft.folder,
                  put: (value) => change({ folder: value }),
                },
                form,
              )}
              ${checkField('prepared', said.prepared, draft.prepared, (prepared) => change({ prepared }))}
              <p class="help">${said.files[0]}<code>dist</code>${said.files[1]}</p>`
          : nothing
      }
    </div>
    ${snippet ? snippets(snippet, result) : refused(result)}
    <p class="unseen" role="status">
      ${snippet ? (copied ? `${said.copied}.` : '') : said.nothingYet(faults.length)}
    </p>`;
}
