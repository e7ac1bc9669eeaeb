/** What a document must say is said in every filling, and where people read it. */
import { says } from '../../../engine/documents/says.ts';

const days = ['remedies.days'];
const reason = ['grounds', 'act.reason'];

test.each([
  ['a field that is printed', '<p>{{remedies.days}}日内</p>', days],
  ['a field through a format', '<p>{{date document.date}}</p>', ['document.date']],
  ['a list of which something is printed', '{{#each grounds}}<p>{{text}}</p>{{/each}}', reason],
  ['a column of a list', '{{#each defects}}<p>{{item}}：{{remedy}}</p>{{/each}}', ['defects.remedy']],
  ['one of several fields', '<p>{{act.reason}}</p>', reason],
  ['a field asked for itself before', '{{#if act.reason}}<p>{{act.reason}}</p>{{/if}}', reason],
  ['a field whose group is asked for before', '{{#if hearing}}<p>{{hearing.place}}</p>{{/if}}', ['hearing.place']],
  [
    'one field, or else the other',
    '{{#if grounds}}{{#each grounds}}{{text}}{{/each}}{{else}}{{act.reason}}{{/if}}',
    reason,
  ],
  ['whichever way is taken', '{{#if document.number}}{{remedies.days}}{{else}}<p>{{remedies.days}}</p>{{/if}}', days],
  [
    'a row of a list, and where there is none',
    '{{#each papers}}{{../remedies.days}}{{else}}{{remedies.days}}{{/each}}',
    days,
  ],
])('%s is said', (_what, template, fields) => {
  expect(says(template, fields)).toBe(true);
});

test.each([
  ['nothing of it', '<p>六十日内</p>', days],
  ['a comment', '{{! remedies.days }}{{!-- {{remedies.days}} --}}<p>甲</p>', days],
  ['a question', '{{#if remedies.days}}<p>可以申请复议</p>{{/if}}', days],
  ['a field for some only', '{{#if document.number}}<p>{{remedies.days}}</p>{{/if}}', days],
  ['a field for the others only', '{{#unless document.number}}<p>{{remedies.days}}</p>{{/unless}}', days],
  ['a row that may not be there', '{{#each papers}}{{../remedies.days}}{{/each}}', days],
  ['another column of a list', '{{#each defects}}<p>{{item}}</p>{{/each}}', ['defects.remedy']],
  ['a list without its words', '{{#each grounds}}<p>理由</p>{{/each}}', reason],
  [
    'a field of that name elsewhere',
    '{{#each defects}}{{reason}}{{/each}}<p>{{answers.days}}</p>',
    [...days, 'reason'],
  ],
])('%s does not say it', (_what, template, fields) => {
  expect(says(template, fields)).toBe(false);
});
