import { describe, expect, it } from 'vitest';
import { RULES } from '../core/model/rule';
import { ruleMessage } from '../core/present/conclusion';
import { wordingFor } from './catalogs';
import { render } from './render';

describe('texts of rules', () => {
  it.each(RULES)('says what %s looks at', (rule) => {
    expect(render(ruleMessage({ rule }), wordingFor('en-GB'))).toMatch(/\.$/);
  });
});
