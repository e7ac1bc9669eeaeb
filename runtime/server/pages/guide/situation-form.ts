/** Questions about the situation as a plain form: answers go into the address, and the page answers with what follows. */
import type { Guide } from '../../../../engine/index.ts';
import { html, type Markup } from '../html.ts';

type Question = Guide['situation'][number];

const question = ({ field, title, help, several, options }: Question): Markup => html`
  <fieldset class="question-set">
    <legend>${title}</legend>
    ${help !== undefined && html`<p class="quiet">${help}</p>`}
    <div class="choices">
      ${options.map(
        ({ value, label, chosen }) =>
          html`<label class="choice">
            <input
              type="${several ? 'checkbox' : 'radio'}"
              id="${field}-${value}"
              name="${field}"
              value="${value}"
              ${chosen && html` checked`}
            /><span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>
`;

export const situationForm = ({ matter, situation }: Guide): Markup => html`
  <form class="situation" id="situation" action="/guide/${matter}#situation" data-live>
    <h2>选择办理情形</h2>
    <p class="quiet">回答以后，下面只列出您需要的材料和环节。不选则列出全部情形。</p>
    ${situation.map(question)}
    <p>
      <button class="button">按以上情形查看</button>
      <a class="button button-quiet" href="/guide/${matter}#situation">重新选择</a>
    </p>
  </form>
`;
