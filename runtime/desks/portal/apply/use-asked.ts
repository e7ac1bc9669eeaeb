import type { Applicant } from '../../../../engine/index.ts';
import { type AssessShape, routes } from '../../../api/index.ts';
import { type Resource, useResource } from '../../../browser/index.ts';
import { call } from '../api.ts';
import type { Application } from './application.ts';

/** What the server asks for, given these answers. */
export function useAsked(matter: string, { answers, applicant, business }: Application): Resource<AssessShape> {
  const { kind } = applicant as { kind?: Applicant['kind'] };
  const hasAgent = applicant.hasAgent === true;
  const body = {
    answers: { ...answers },
    ...(kind === undefined ? {} : { applicant: { kind, hasAgent } }),
    ...(business ? { business } : {}),
  };
  return useResource(`assess:${matter}:${JSON.stringify(body)}`, (signal) =>
    call(routes.assess, { params: { matter }, body, signal }),
  );
}
