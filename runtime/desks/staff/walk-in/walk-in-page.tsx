import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type BusinessAsked, type FormShape, type MatterRow, type ReceiptShape } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { useCounts } from '../frame/counts.tsx';
import { ApplicationSteps } from './application-steps.tsx';
import { BusinessChoice } from './business-choice.tsx';
import { MatterChoice } from './matter-choice.tsx';
import { Receipt } from './receipt.tsx';

/** Somebody applies at the window: matter, applicant, form, materials, receipt. */
export function WalkInPage() {
  const { t } = useTranslation();
  const counts = useCounts();
  const [matter, setMatter] = useState<MatterRow>();
  const [receipt, setReceipt] = useState<ReceiptShape>();
  useTitle(t('walkIn.title'));
  const restart = () => {
    setMatter(undefined);
    setReceipt(undefined);
  };
  const take = (given: ReceiptShape) => {
    setReceipt(given);
    counts?.reload();
  };
  return (
    <>
      <header className="page-head">
        <h1>{matter ? t('walkIn.of', { matter: matter.name }) : t('walkIn.title')}</h1>
      </header>
      {!matter && <MatterChoice onChoose={setMatter} />}
      {matter && !receipt && <Application matter={matter} onReceipt={take} onLeave={restart} />}
      {receipt && <Receipt receipt={receipt} onAgain={restart} />}
    </>
  );
}

interface Props {
  matter: MatterRow;
  onReceipt: (receipt: ReceiptShape) => void;
  onLeave: () => void;
}

function Application({ matter, onReceipt, onLeave }: Props) {
  const form = useResource(`form ${matter.id}`, (signal) =>
    call(routes.form, { params: { matter: matter.id }, signal }),
  );
  return <Loaded resource={form}>{(shape) => <Asked shape={shape} onReceipt={onReceipt} onLeave={onLeave} />}</Loaded>;
}

/** Where the matter takes acts on a licence, which of them comes first. */
function Asked({ shape, onReceipt, onLeave }: Omit<Props, 'matter'> & { shape: FormShape }) {
  const [business, setBusiness] = useState<BusinessAsked | null | undefined>(
    shape.businesses.length === 0 ? null : undefined,
  );
  return business === undefined ? (
    <BusinessChoice shape={shape} onChosen={setBusiness} onLeave={onLeave} />
  ) : (
    <ApplicationSteps shape={shape} business={business} onReceipt={onReceipt} onLeave={onLeave} />
  );
}
