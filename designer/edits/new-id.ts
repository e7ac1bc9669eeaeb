/**
 * Makes ids that nothing in the content mentions, not even a reference whose target is gone: such a reference must stay
 * a visible fault and never come to point at something new.
 */
export function idMaker(content: object): (prefix: string) => string {
  const mentioned = new Set(JSON.stringify(content).match(/[A-Za-z][A-Za-z0-9]*/g));
  return (prefix) => {
    let number = 1;
    while (mentioned.has(`${prefix}${number}`)) number++;
    const id = `${prefix}${number}`;
    mentioned.add(id);
    return id;
  };
}
