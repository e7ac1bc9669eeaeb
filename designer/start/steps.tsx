/** What each step asks. */
import { Radio } from 'antd';
import { type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { handlings, matterTypes } from '../../engine/index.ts';
import { routes, type NewMatterChoices } from '../../runtime/api/index.ts';
import { useResource } from '../../runtime/browser/index.ts';
import { call, Loaded } from '../../runtime/signed-in/index.ts';
import { FilesStep } from './files-step.tsx';
import { LimitsStep } from './limits-step.tsx';
import { NamingStep } from './naming-step.tsx';
import type { Start, StepId } from './start.ts';
import type { NewId } from './use-new-id.ts';
import { WhoStep } from './who-step.tsx';

export interface StepProps {
  start: Start;
  choices: NewMatterChoices;
  newId: NewId;
  onSay: (said: Partial<Start>) => void;
}

const asked = ['01', '07', '05', '20', '10', '08', '09', '02', '03', '04', '06'] as const;

function TypeStep({ start, onSay }: StepProps) {
  const { t } = useTranslation();
  return (
    <>
      <Radio.Group
        className="start-options"
        aria-label={t('start.step.type')}
        value={start.type}
        onChange={({ target }) => onSay({ type: target.value as Start['type'] })}
        options={asked.map((type) => ({ value: type, label: matterTypes[type] }))}
      />
      <p className="group-title">{t('start.handling')}</p>
      <Radio.Group
        aria-label={t('start.handling')}
        value={start.handling}
        onChange={({ target }) => {
          const handling = target.value as Start['handling'];
          const unit = handling === 'instant' ? ('onTheSpot' as const) : ('workingDay' as const);
          const amount = handling === 'instant' ? 0 : undefined;
          onSay({ handling, promised: { ...start.promised, unit, amount } });
        }}
        options={(['promised', 'instant'] as const).map((value) => ({ value, label: handlings[value] }))}
      />
    </>
  );
}

function TemplateStep({ start, choices, onSay }: StepProps) {
  return (
    <Radio.Group
      className="start-options start-long"
      value={start.template}
      onChange={({ target }) => onSay({ template: target.value as string })}
      options={choices.templates.map(({ id, title, words }) => ({
        value: id,
        label: (
          <>
            <b>{title}</b>
            <span className="quiet">{words}</span>
          </>
        ),
      }))}
    />
  );
}

function SourceStep({ start, onSay }: StepProps) {
  const { t } = useTranslation();
  const matters = useResource('matters', (signal) => call(routes.designerMatters, { signal }));
  return (
    <Loaded resource={matters}>
      {({ items }) => (
        <>
          <p className="quiet">{t('start.copyHint')}</p>
          <Radio.Group
            className="start-options start-long"
            value={start.source}
            onChange={({ target }) => onSay({ source: target.value as string })}
            options={items.map(({ id, name, departmentName }) => ({
              value: id,
              label: (
                <>
                  <b>{name}</b>
                  <span className="quiet">{departmentName}</span>
                </>
              ),
            }))}
          />
          {items.length === 0 && <p>{t('start.copyNone')}</p>}
        </>
      )}
    </Loaded>
  );
}

export const steps: Readonly<Record<StepId, ComponentType<StepProps>>> = {
  type: TypeStep,
  template: TemplateStep,
  source: SourceStep,
  files: FilesStep,
  naming: NamingStep,
  who: WhoStep,
  limits: LimitsStep,
};
