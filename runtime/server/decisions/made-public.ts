/** What is made public of what a county grants, and how much of whom it was granted to. */
import { maskName, type Applicant, type CompiledMatter } from '../../../engine/index.ts';
import { nameKey } from '../cases/lookup.ts';

/** Permits alone are made public (行政许可法 第四十条): what else a county does is not, by this law. */
export const isMadePublic = ({ bundle }: CompiledMatter): boolean => bundle.matter.identity.type === '01';

/** The holder as the public reads and finds them: an organisation by its name, a person by the surname and not by search. */
export const publicHolder = (kind: Applicant['kind'], name: string): { holder: string; name: string } =>
  kind === 'person' ? { holder: maskName(name), name: '' } : { holder: name, name: nameKey(name) };
