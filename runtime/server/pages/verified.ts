/** Values nobody has compared with their source yet (`verify`): a demonstration marks them, the public is not told them. */
import type { Frame } from './frame.ts';
import { html, type Markup, type Part } from './html.ts';

const mark: Markup = html` <span class="tag tag-warn">待核实</span>`;

export interface Checkable {
  verify?: boolean;
}

/** Whether a value may be shown at all. */
export const shows = ({ demonstration }: Frame, { verify }: Checkable): boolean => verify !== true || demonstration;

/** The value; marked in a demonstration, `instead` for the public, while it waits for comparison. */
export function stated(frame: Frame, one: Checkable, value: Part, instead: Part = '正在核对'): Part {
  if (one.verify !== true) return value;
  return frame.demonstration ? html`${value}${mark}` : instead;
}
