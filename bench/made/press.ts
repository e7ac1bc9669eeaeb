/** Types into a field of this page and takes the time of each key: from the event until its scripts are done. */
declare global {
  interface Window {
    /** Milliseconds of each of `count` keys in the control with this id. */
    press?: (control: string, count: number) => Promise<number[]>;
  }
}

const setText = (input: HTMLInputElement, text: string) => {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Work queued by the key as microtasks, and by those in turn. */
const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** For `window.press` of a page of the bench. */
export const press: NonNullable<Window['press']> = async (control, count) => {
  const input = document.getElementById(control) as HTMLInputElement;
  const times: number[] = [];
  for (let key = 0; key < count; key++) {
    const start = performance.now();
    setText(input, `${input.value.slice(0, 20)}${key % 10}`);
    await settled();
    times.push(performance.now() - start);
    await nextFrame();
  }
  return times;
};
