import { loadMatter } from '../../../engine/matter/load.ts';
import { filesOf } from '../../../engine/matter/files-of.ts';
import { withShared, withoutShared } from '../../../engine/matter/shared.ts';
import { loadCentre } from '../../../engine/centre/load.ts';
import type { Bundle } from '../../../engine/schema/matter.ts';
import { centreFilesWith } from '../../build/centre.ts';
import { aBundle } from '../../build/matter.ts';

const shared = {
  documents: [
    { id: 'extensionNotice', title: '延长办理期限通知书', act: 'extend', template: 'extension.hbs', seal: 'authority' },
    { id: 'plainReceipt', title: '收件凭证', act: 'receive', template: 'receipt.hbs', seal: 'acceptance' },
  ],
  templates: {
    'extension.hbs':
      '<h1>延长办理期限通知书</h1>\n<p>因{{extension.reason}}，延长{{extension.days}}个工作日' +
      '{{#if extension.statutoryBefore}}，原到{{date extension.statutoryBefore}}{{/if}}' +
      '{{#if case.statutoryDue}}，到{{date case.statutoryDue}}{{/if}}。</p>',
    'receipt.hbs':
      '<h1>收件凭证</h1>\n<p>{{date case.receivedOn}}收到{{#each materials}}{{name}}；{{/each}}</p>\n' +
      '<p>{{#if case.noticeDue}}{{date case.noticeDue}}前告知。{{/if}}{{act.operator}}{{#if case.queryCode}}，查询码{{case.queryCode}}{{/if}}</p>',
  },
  divisions: [],
} as const;

/** A matter with a receipt of its own. */
const own = (): Bundle => {
  const bundle = aBundle();
  const receipt = { id: 'receipt', title: '店招收件凭证', act: 'receive', seal: 'acceptance' } as const;
  bundle.documents.documents.push({ ...receipt, template: 'shop-receipt.hbs' });
  const text = shared.templates['receipt.hbs'].replace('收件凭证', '店招收件凭证');
  bundle.templates = { ...bundle.templates, 'shop-receipt.hbs': text };
  return bundle;
};

describe('documents of the centre', () => {
  it('are taken in for the acts a matter brings no document for, and replaced by its own', () => {
    const { documents, templates } = withShared(own(), shared);
    expect(documents.documents.filter(({ byCentre }) => byCentre).map(({ title }) => title)).toEqual([
      '延长办理期限通知书',
    ]);
    expect(documents.documents.filter(({ act }) => act === 'receive').map(({ title }) => title)).toEqual([
      '店招收件凭证',
    ]);
    expect(templates['centre-extension.hbs']).toBe(shared.templates['extension.hbs']);
    expect(Object.keys(templates)).not.toContain('centre-receipt.hbs');
  });

  it('that are for some types of matters alone are taken in by those', () => {
    const [extension, receipt] = shared.documents;
    const documents = [{ ...extension, types: ['01'] }, receipt];
    const taken = (type: '01' | '20') => {
      const bundle = own();
      bundle.matter.identity.type = type;
      const { documents: all } = withShared(bundle, { ...shared, documents }).documents;
      return all.filter(({ byCentre }) => byCentre).map(({ title }) => title);
    };
    expect(taken('01')).toEqual(['延长办理期限通知书']);
    expect(taken('20')).toEqual([]);
  });

  it('are part of what is published and checked with it', () => {
    const loaded = loadMatter(filesOf(own()), { shared });
    expect(loaded.ok && loaded.matter.documents.map(({ item }) => item.id)).toContain('extensionNotice');
    const broken = {
      ...shared,
      templates: { ...shared.templates, 'extension.hbs': '<p>{{extension.days}}{{secret}}</p>' },
    };
    expect(loadMatter(filesOf(own()), { shared: broken }).ok).toBe(false);
  });

  it('are left out of the draft a department goes on from', () => {
    expect(withoutShared(withShared(own(), shared))).toEqual(own());
  });

  it('are checked with the centre: each template there, used, and naming only what every matter has', () => {
    const files = centreFilesWith({ 'documents.json': { documents: shared.documents } });
    const told = (texts: Record<string, string>) => {
      const loaded = loadCentre({ ...files, ...texts });
      return loaded.ok ? [] : loaded.problems.map(({ code, file }) => [code, file]);
    };
    const { 'extension.hbs': extension, 'receipt.hbs': receipt } = shared.templates;
    expect(told({ 'documents/extension.hbs': extension, 'documents/receipt.hbs': receipt })).toEqual([]);
    expect(told({ 'documents/receipt.hbs': receipt })).toEqual([['TEMPLATE_MISSING', 'documents.json']]);
    expect(
      told({ 'documents/extension.hbs': '<p>{{answers.place}}</p>', 'documents/receipt.hbs': receipt }).map(
        ([, file]) => file,
      ),
    ).toContain('documents/extension.hbs');
    expect(
      told({ 'documents/extension.hbs': extension, 'documents/receipt.hbs': receipt, 'documents/old.hbs': '' }),
    ).toContainEqual(['TEMPLATE_UNUSED', 'documents/old.hbs']);
  });
});
