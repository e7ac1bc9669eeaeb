import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  consultationOutcomes,
  deputyReasons,
  stepOutcomes,
  upperOutcomes,
  type Actor,
  type GrantUse,
  type Person,
} from '../../../../engine/index.ts';
import type { CaseView } from '../../../api/index.ts';
import { momentWords } from './moment-words.ts';
import { useMatterWords } from './matter-words.ts';

interface Said {
  key: string;
  title: string;
  outcome: string;
  opinion: string;
  by: Actor | undefined;
  at: string | undefined;
  more: string | undefined;
}

function grantWords(t: TFunction, { number, because, actingForTitle = '' }: GrantUse): string {
  if (because === undefined) return t('opinion.grantUsed', { number });
  return t('opinion.actingFor', { post: actingForTitle, why: deputyReasons[because], number });
}

const namesOf = (people: readonly Person[]): string => people.map(({ name }) => name).join('、');

function saidOf({ case: one }: CaseView, t: TFunction): Said[] {
  const steps = one.steps.flatMap((step): Said[] =>
    step.outcome === undefined
      ? []
      : [
          {
            key: step.id,
            title: step.title,
            outcome: stepOutcomes[step.outcome],
            opinion: step.opinion ?? '',
            by: step.by,
            at: step.doneAt,
            more:
              step.people && step.people.length > 0 ? t('opinion.people', { who: namesOf(step.people) }) : undefined,
          },
        ],
  );
  const answers = one.consultations.flatMap(({ unit, unitName, answer }): Said[] =>
    answer === undefined
      ? []
      : [
          {
            key: `consultation-${unit}-${answer.at}`,
            title: t('opinion.consultation', { unit: unitName }),
            outcome: consultationOutcomes[answer.outcome],
            opinion: answer.opinion,
            by: answer.by,
            at: answer.at,
            more: undefined,
          },
        ],
  );
  const spoken = (one.statements ?? []).map(({ name, summary, handling, by, at }): Said => ({
    key: `statement-${at}`,
    title: t('opinion.statement', { name }),
    outcome: '',
    opinion: summary,
    by,
    at,
    more: handling,
  }));
  const { record, notices = [] } = one.hearing ?? {};
  const heard = record
    ? [
        {
          key: 'hearing',
          title: t('opinion.hearing'),
          outcome: record.result,
          opinion: record.summary,
          by: record.by,
          at: record.at,
          more: t('opinion.chair', { name: notices.at(-1)?.chair.name }),
        },
      ]
    : [];
  const above = (one.forwards ?? []).flatMap(({ authority, opinion, by, at, answer }): Said[] => [
    {
      key: `forwarded-${at}`,
      title: t('opinion.forwarded', { authority }),
      outcome: '',
      opinion,
      by,
      at,
      more: undefined,
    },
    ...(answer === undefined
      ? []
      : [
          {
            key: `upper-${answer.at}`,
            title: t('opinion.upper', { authority }),
            outcome: upperOutcomes[answer.outcome],
            opinion: answer.opinion,
            by: answer.by,
            at: answer.at,
            more: answer.number && t('opinion.upperPaper', { on: answer.decidedOn, number: answer.number }),
          },
        ]),
  ]);
  const signed = [
    { key: 'opinion', record: one.opinion },
    { key: 'decision', record: one.decision },
  ] as const;
  return [
    ...steps,
    ...answers,
    ...spoken,
    ...heard,
    ...above,
    ...signed.flatMap(({ key, record }): Said[] =>
      record === undefined || 'upper' in record
        ? []
        : [
            {
              key,
              title: t(`opinion.${key}`),
              outcome: t(`opinion.${record.outcome}`),
              opinion: record.opinion,
              by: record.by,
              at: record.at,
              more: record.grant && grantWords(t, record.grant),
            },
          ],
    ),
  ];
}

/** What was said in review and decision: result, words, who, when. */
export function OpinionsPart({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const words = useMatterWords();
  const said = saidOf(view, t);
  const { decision, refusal } = view.case;
  const grounds = decision?.grounds ?? refusal?.grounds ?? [];
  if (said.length === 0 && grounds.length === 0) return <p className="quiet">{t('opinion.none')}</p>;
  return (
    <div className="stack">
      {said.map(({ key, title, outcome, opinion, by, at, more }) => (
        <article key={key} className="opinion">
          <h3>
            {title} <span className="opinion-outcome">{outcome && words(outcome)}</span>
          </h3>
          <p className="prose">{opinion}</p>
          <p className="quiet">{[by?.name, at && momentWords(at), more].filter(Boolean).join(' · ')}</p>
        </article>
      ))}
      {grounds.length > 0 && (
        <article className="opinion">
          <h3>{t('opinion.grounds')}</h3>
          <ol>
            {grounds.map(({ text, basis }) => (
              <li key={text}>
                {text} <span className="quiet">{basis}</span>
              </li>
            ))}
          </ol>
        </article>
      )}
    </div>
  );
}
