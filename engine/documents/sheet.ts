/** Overprinting (套打): what a pre-printed paper is filled with, each value at its place. */
import type { Align, Placed, Sheet } from './blocks.ts';
import type { Element } from './element.ts';
import { tagsIn } from './element.ts';
import { toLine } from './line.ts';

/** In points, where a template says nothing. */
const usualSize = 12;

const lengthOf = ({ attributes }: Element, name: string): number => Number(attributes[name] ?? 0);

const makers: Readonly<Record<string, (element: Element) => Placed>> = {
  at: (element) => {
    const { width, height, size = usualSize, align = 'left' } = element.attributes;
    return {
      ...{ kind: 'at', x: lengthOf(element, 'x'), y: lengthOf(element, 'y'), text: toLine(element) },
      ...{ size: Number(size), align: align as Align },
      ...(width === undefined ? {} : { width: Number(width) }),
      ...(height === undefined ? {} : { height: Number(height) }),
    };
  },
  code: (element) => ({
    ...{ kind: 'code', x: lengthOf(element, 'x'), y: lengthOf(element, 'y'), side: lengthOf(element, 'side') },
    value: element.attributes.value ?? '',
  }),
  cross: (element) => ({ kind: 'cross', x: lengthOf(element, 'x'), y: lengthOf(element, 'y') }),
};

export const toSheet = (element: Element): Sheet => ({
  kind: 'sheet',
  width: lengthOf(element, 'width'),
  height: lengthOf(element, 'height'),
  items: tagsIn(element).flatMap((one) => makers[one.tag]?.(one) ?? []),
});

/** Whether a template is printed onto a pre-printed paper: it is made of sheets and nothing else. */
export const isOverprint = (template: string): boolean => /<sheet\s/.test(template);
