import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call } from '../api.ts';
import { Loaded } from '../frame/loaded.tsx';
import { Reasons } from '../frame/reasons.tsx';

function Told({ id }: { id: string }) {
  const { t } = useTranslation();
  const ask = useCallback((signal: AbortSignal) => call(routes.myReasons, { params: { id }, signal }), [id]);
  const found = useResource(`reasons:${id}`, ask);
  return (
    <Loaded resource={found}>
      {({ items, version }) => (
        <>
          <p className="quiet">{t('reasons.version', { version })}</p>
          <Reasons reasons={items} />
        </>
      )}
    </Loaded>
  );
}

/** Why this case is asked for what it is; read when somebody asks. */
export function Why({ id }: { id: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="question" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('reasons.case')}</summary>
      {isOpen && <Told id={id} />}
    </details>
  );
}
