import { Button, Form, Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { MatterForm } from '../../../../forms/index.ts';
import type { BusinessAsked, FormShape, ReceiptShape } from '../../../api/index.ts';
import { HandInRows } from '../materials/hand-in-rows.tsx';
import { keptFiles } from '../materials/kept-files.ts';
import { ProblemNote } from '../../../signed-in/index.ts';
import { type HandedOver, nothingHandedOver } from './application.ts';
import { DeliveryFields } from './delivery-fields.tsx';
import { LateEntryFields } from './late-entry-fields.tsx';
import { stepNames, type StepName } from './faults.ts';
import { useApplication } from './use-application.ts';

interface Props {
  shape: FormShape;
  /** `null` when something new is asked for. */
  business: BusinessAsked | null;
  onReceipt: (receipt: ReceiptShape) => void;
  onLeave: () => void;
}

/** The steps of an application at the window. All stay in the page, so that nothing typed is lost between them. */
export function ApplicationSteps({ shape, business, onReceipt, onLeave }: Props) {
  const { t } = useTranslation();
  const at = useApplication(shape, business, onReceipt);
  const { step, busy } = at;
  const aside = (name: StepName) => (step === name ? undefined : 'set-aside');
  return (
    <div className="walk-in">
      <Steps
        size="small"
        current={stepNames.indexOf(step)}
        items={stepNames.map((name) => ({ title: t(`walkIn.step.${name}`) }))}
      />
      {at.problem && <ProblemNote problem={at.problem} />}
      <div className={aside('applicant')}>
        <MatterForm
          idPrefix="applicant"
          form={at.person}
          answers={at.filled.applicant}
          errors={at.applicantFaults}
          onChange={({ answers }) => at.fill({ applicant: answers })}
          onSubmit={() => at.go('form')}
        >
          <div className="panel-buttons">
            <Button type="primary" htmlType="submit">
              {t('walkIn.toForm')}
            </Button>
            <Button onClick={onLeave}>{t('walkIn.otherMatter')}</Button>
          </div>
        </MatterForm>
      </div>
      <div className={aside('form')}>
        <MatterForm
          files={keptFiles}
          form={at.live}
          facts={at.facts}
          answers={at.filled.answers}
          errors={at.answerFaults}
          onChange={({ answers }) => at.fill({ answers })}
          onSubmit={({ answers }) => void at.assess(answers)}
        >
          <div className="panel-buttons">
            <Button type="primary" htmlType="submit" loading={busy}>
              {t('walkIn.toMaterials')}
            </Button>
            <Button onClick={() => at.go('applicant')}>{t('walkIn.back')}</Button>
          </div>
        </MatterForm>
      </div>
      <Form<HandedOver>
        className={aside('materials')}
        form={at.handing}
        layout="vertical"
        initialValues={nothingHandedOver}
        scrollToFirstError={{ block: 'center', focus: true }}
        onFinish={() => void at.submit()}
      >
        <h2 className="unseen">{t('walkIn.step.materials')}</h2>
        <HandInRows materials={at.materials} />
        <DeliveryFields ways={shape.delivery} />
        <LateEntryFields />
        <div className="panel-buttons">
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('walkIn.submit')}
          </Button>
          <Button onClick={() => at.go('form')}>{t('walkIn.back')}</Button>
        </div>
      </Form>
    </div>
  );
}
