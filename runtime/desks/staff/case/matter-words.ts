/** What is no permit is not spoken of as one: words of the desk for the type of the matter a case is about. */
import { createContext, useContext } from 'react';
import { wordsFor } from '../../../../engine/index.ts';

/** The type of the matter, two digits; 01 is a permit. */
export const MatterType = createContext('01');

export function useMatterWords(): (words: string) => string {
  const type = useContext(MatterType);
  return (words) => wordsFor(type, words);
}
