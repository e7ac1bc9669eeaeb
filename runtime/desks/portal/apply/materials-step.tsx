import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessShape } from '../../../api/index.ts';
import { Loaded } from '../frame/loaded.tsx';
import { type HandIn, missingFiles, nothingYet } from './application.ts';
import { MaterialCard } from './material-card.tsx';
import { StepActs } from './step-acts.tsx';
import type { StepProps } from './step-body.tsx';
import { useAsked } from './use-asked.ts';

type Asked = AssessShape['materials'][number];

function MissingList({ missing }: { missing: readonly Asked[] }) {
  const { t } = useTranslation();
  return (
    <ul>
      {missing.map(({ id, name }) => (
        <li key={id}>
          <a
            href={`#material-${id}`}
            onClick={(event) => {
              event.preventDefault();
              document.getElementById(`material-${id}`)?.focus();
            }}
          >
            {t('materials.missing', { name })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Materials({ asked, application, change, back, next }: StepProps & { asked: readonly Asked[] }) {
  const { t } = useTranslation();
  const [checked, setChecked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const missing = checked ? missingFiles(asked, application) : [];
  const put = (id: string, to: (before: HandIn) => HandIn) =>
    change((before) => ({
      ...before,
      materials: { ...before.materials, [id]: to(before.materials[id] ?? nothingYet) },
    }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (missingFiles(asked, application).length === 0) {
      next();
      return;
    }
    setChecked(true);
    setTimeout(() => heading.current?.focus());
  };
  return (
    <form noValidate onSubmit={submit}>
      {missing.length > 0 && (
        <div className="problem" role="alert">
          <h2 tabIndex={-1} ref={heading}>
            {t('materials.missingTitle', { count: missing.length })}
          </h2>
          <MissingList missing={missing} />
        </div>
      )}
      {asked.length === 0 && <p className="empty">{t('materials.none')}</p>}
      <ol className="material-cards">
        {asked.map((material) => (
          <MaterialCard
            key={material.id}
            material={material}
            handIn={application.materials[material.id] ?? nothingYet}
            put={(to) => put(material.id, to)}
            missing={missing.includes(material)}
          />
        ))}
      </ol>
      <StepActs back={back} />
    </form>
  );
}

/** What these answers spare the applicant, and why. */
function NotAsked({ spared }: { spared: AssessShape['notAsked'] }) {
  const { t } = useTranslation();
  if (spared.length === 0) return null;
  return (
    <details className="fine">
      <summary>{t('materials.notAsked', { count: spared.length })}</summary>
      <ul>
        {spared.map(({ id, name, why }) => (
          <li key={id}>
            {name}：{why}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The materials these answers ask for, each with its files or the way it will come in. */
export function MaterialsStep(props: StepProps) {
  const { t } = useTranslation();
  const asked = useAsked(props.shape.matter.id, props.application);
  return (
    <>
      <p>{t('materials.intro')}</p>
      <Loaded resource={asked}>
        {({ materials, notAsked }) => (
          <>
            <NotAsked spared={notAsked} />
            <Materials {...props} asked={materials} />
          </>
        )}
      </Loaded>
    </>
  );
}
