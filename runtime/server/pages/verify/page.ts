/** Whether a paper is what it looks like: no personal data, only what the paper says of itself and whether it counts. */
import { dayText } from '../../../../engine/index.ts';
import { paperStates, type VerifiedPaper } from '../../verify/verified.ts';
import type { Frame } from '../frame.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../layout.ts';

const line = (label: string, words: string | undefined): Markup | false =>
  words !== undefined &&
  html`<tr>
    <th scope="row">${label}</th>
    <td>${words}</td>
  </tr>`;

const found = ({ title, number, unit, on, state, validTo }: VerifiedPaper): Markup => html`
  <p class="note" role="status"><b>${paperStates[state]}</b></p>
  <table class="table">
    <tbody>
      ${line('文书', title)} ${line('编号', number)} ${line('出具单位', unit)} ${line('出具日期', dayText(on))}
      ${line('有效期到', validTo && dayText(validTo))} ${line('状态', paperStates[state])}
    </tbody>
  </table>
  <p class="quiet">
    请核对手中的文书与上面的内容是否一致。为保护个人信息，这里不显示当事人的姓名、证件号码和文书内容。
  </p>
`;

const missing = ({ centre: { centre } }: Frame): Markup =>
  html`<div class="empty">
    <p class="empty-title">没有这份文书</p>
    <p>本中心没有出具过带有这个核验码的文书，请谨防伪造。需要核实的，请拨打咨询电话 <b>${centre.consultPhone}</b>。</p>
  </div>`;

export const verifyPage = (frame: Frame, paper: VerifiedPaper | undefined): string =>
  page(frame, {
    title: '文书核验',
    body: html`<h1>文书核验</h1>
      ${paper ? found(paper) : missing(frame)}`,
  });
