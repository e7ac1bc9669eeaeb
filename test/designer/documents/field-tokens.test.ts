import { fieldTokens } from '../../../designer/documents/field-tokens.ts';
import { checkTemplate, templateFields } from '../../../engine/index.ts';
import { aBundle } from '../../build/matter.ts';

describe('fields to insert into a template', () => {
  const fields = templateFields(aBundle().form, ['grant']);
  const tokens = fieldTokens(fields);

  test('are named by the way to them', () => {
    expect(tokens.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['申请人 / 申请人姓名或者名称', '填写的内容 / 招牌文字']),
    );
  });

  test.each(tokens.map(({ label, text }) => [label, text]))('%s fits the check of templates: %s', (_, text) => {
    expect(checkTemplate(`<p>${text}</p>`, fields)).toEqual([]);
  });
});
