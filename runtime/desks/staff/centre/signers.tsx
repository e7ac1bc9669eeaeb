import { Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes, type SigningShape } from '../../../api/index.ts';
import { useResource } from '../../../browser/index.ts';
import { call, Loaded } from '../../../signed-in/index.ts';

interface Asked {
  matter: string;
  power: string;
  on: string;
}

const optionsOf = (items: SigningShape['matters']) => items.map(({ id, name }) => ({ value: id, label: name }));

/** Who would sign a matter on a day, the A post before its deputy. */
export function Signers({ signing }: { signing: SigningShape }) {
  const { t } = useTranslation('centre');
  const { matters, powers, date } = signing;
  const [asked, setAsked] = useState<Asked>({ matter: matters[0]?.id ?? '', power: 'decide', on: date });
  return (
    <section className="signers" aria-labelledby="signers">
      <h2 id="signers">{t('signers.title')}</h2>
      <div className="sift">
        <Select
          aria-label={t('signers.matter')}
          showSearch={{ optionFilterProp: 'label' }}
          value={asked.matter}
          options={optionsOf(matters)}
          popupMatchSelectWidth={false}
          onChange={(matter) => setAsked({ ...asked, matter })}
        />
        <Select
          aria-label={t('signers.power')}
          value={asked.power}
          options={optionsOf(powers)}
          popupMatchSelectWidth={false}
          onChange={(power) => setAsked({ ...asked, power })}
        />
        <Input
          type="date"
          required
          aria-label={t('signers.on')}
          value={asked.on}
          onChange={({ target: { value } }) => value !== '' && setAsked({ ...asked, on: value })}
        />
      </div>
      {asked.matter !== '' && <Answer asked={asked} />}
    </section>
  );
}

function Answer({ asked }: { asked: Asked }) {
  const { t } = useTranslation('centre');
  const signers = useResource(JSON.stringify(asked), (signal) => call(routes.centreSigners, { query: asked, signal }));
  return (
    <Loaded resource={signers}>
      {({ items }) =>
        items.length === 0 ? (
          <p role="status">{t('signers.none')}</p>
        ) : (
          <ol className="plain-list" role="status">
            {items.map(({ post, unitName, postTitle, rank, holders, number }) => (
              <li key={post}>
                {t('signers.signer', { unit: unitName, post: postTitle })}{' '}
                {rank !== undefined && <Tag>{t('staff.rank', { rank })}</Tag>}
                <span className="quiet">
                  {holders.join('、') || t('signers.vacant')}，{t('signers.grant', { number })}
                </span>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
