/** The centre at hand, for the parts of its editor. */
import type { CentreContent } from '../../engine/index.ts';
import { useAnyEditor, useContent, type Editor } from '../draft/editor.ts';
import type { CentreSurroundings } from './subject.ts';

export const useCentreEditor = () => useAnyEditor() as Editor<CentreContent, CentreSurroundings>;
export const useCentreContent = () => useContent() as CentreContent;
