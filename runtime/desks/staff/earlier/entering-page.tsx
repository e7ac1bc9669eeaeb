import { Empty } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type EarlierKindShape, type ResponseOf, routes } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded, useTitle } from '../../../signed-in/index.ts';
import { KindChoice, kindKey } from './kind-choice.tsx';

type Kinds = ResponseOf<typeof routes.earlierKinds>;

interface Props {
  title: string;
  /** The kind of what is put right. */
  fixed?: Pick<EarlierKindShape, 'matter' | 'licence'>;
  children: (kind: EarlierKindShape, kinds: Kinds) => ReactNode;
}

/** The head both ways of entering share: what it is about, and of which kind. */
export function EnteringPage({ title, fixed, children }: Props) {
  const { t } = useTranslation('earlier');
  const kinds = useResource('earlier-kinds', (signal) => call(routes.earlierKinds, { signal }));
  useTitle(title);
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
        <Link href="/licences/earlier">{t('title')}</Link>
      </header>
      <Loaded resource={kinds}>
        {(found) => (
          <OfKind kinds={found} {...(fixed ? { fixed } : {})}>
            {children}
          </OfKind>
        )}
      </Loaded>
    </>
  );
}

function OfKind({ kinds, fixed, children }: Pick<Props, 'fixed' | 'children'> & { kinds: Kinds }) {
  const { t } = useTranslation('earlier');
  const { items } = kinds;
  const only = items.length === 1 ? items[0] : undefined;
  const [chosen, setChosen] = useState(fixed ? items.find((one) => kindKey(one) === kindKey(fixed)) : only);
  if (items.length === 0) return <Empty description={t('noKinds')} />;
  return (
    <div className="centre-part">
      <KindChoice kinds={items} chosen={chosen} onChoose={setChosen} fixed={fixed !== undefined} />
      {chosen && <div key={kindKey(chosen)}>{children(chosen, kinds)}</div>}
    </div>
  );
}
