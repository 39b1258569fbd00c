import { describe, expect, it } from 'vitest';
import { typedHost } from './typedHost';

describe('typedHost', () => {
  it.each([
    ['news.example.org', 'news.example.org'],
    [' WWW.Example.org ', 'example.org'],
    ['https://www.example.org/a?b#c', 'example.org'],
    ['example.org/path', 'example.org'],
    ['localhost:8080', 'localhost'],
    ['', null],
    ['no site', null],
    ['word', null],
    ['ftp://example.org', null],
    ['javascript:alert(1)', null],
  ])('reads %j as %j', (typed, host) => {
    expect(typedHost(typed)).toBe(host);
  });
});
