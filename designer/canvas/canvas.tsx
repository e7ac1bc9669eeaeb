import { memo, type ComponentType } from 'react';
import { usePart } from '../draft/editor.ts';
import { DocumentsCanvas } from '../documents/documents-canvas.tsx';
import { ExamplesCanvas } from '../examples/examples-canvas.tsx';
import { StepsCanvas } from '../flow/steps-canvas.tsx';
import { MaterialsCanvas } from '../materials/materials-canvas.tsx';
import { parts, type PartId } from '../parts/parts.ts';
import { FormCanvas } from '../form/form-canvas.tsx';
import { GroupView } from './group-view.tsx';
import { GuideCanvas } from './guide-canvas.tsx';
import { JsonCanvas } from './json-canvas.tsx';
import { RulesCanvas } from './rules-canvas.tsx';

/** Parts that are more than lists and sheets. */
const own: Partial<Readonly<Record<PartId, ComponentType>>> = {
  form: FormCanvas,
  materials: MaterialsCanvas,
  steps: StepsCanvas,
  rules: RulesCanvas,
  documents: DocumentsCanvas,
  guide: GuideCanvas,
  examples: ExamplesCanvas,
  json: JsonCanvas,
};

/** The part at hand. */
export const Canvas = memo(function Canvas() {
  const part = usePart();
  const Own = own[part];
  if (Own) return <Own />;
  return parts
    .find(({ id }) => id === part)
    ?.groups.map((group) => <GroupView key={group.path.join('/')} group={group} />);
});
