import { valueMessage } from '../../core/compare/versions';
import type { Claim } from '../../core/model/factbase';
import { Disclosure } from '../Disclosure';
import { ExternalLink } from '../ExternalLink';
import { RelationMark } from '../RelationMark';
import { RELATION_OF_STANDING } from '../verdict';
import { useWords } from '../words';
import { useLibrary } from './LibraryContext';

/** The glossary of formulas: contested wordings, with every version on record. */
export function WordingsView() {
  const words = useWords();
  const { factBase } = useLibrary();
  return (
    <>
      <h1 class="page__title">{words.ui('library.nav.wordings')}</h1>
      <p class="page__lead">{words.ui('library.wordings.lead')}</p>
      {factBase.formulas.map((formula) => (
        <section key={formula.id}>
          <h2>{formula.title}</h2>
          {formula.claims.map((claim) => (
            <Wordings key={claim.id} claim={claim} />
          ))}
          <Disclosure label={words.count('references.heading', formula.references.length)}>
            <ul class="bullets">
              {formula.references.map(({ url, title }) => (
                <li key={url}>
                  <ExternalLink href={url}>{title}</ExternalLink>
                </li>
              ))}
            </ul>
          </Disclosure>
        </section>
      ))}
    </>
  );
}

function Wordings({ claim }: { readonly claim: Claim }) {
  const words = useWords();
  const { gazetteer } = useLibrary();
  return (
    <>
      <p>{claim.statement}</p>
      <dl class="versions">
        {claim.versions.map(({ id, standing, value, note }) => (
          <div key={id}>
            <dt>
              <RelationMark relation={RELATION_OF_STANDING[standing]} />
              {words.message(valueMessage(value, gazetteer))}
            </dt>
            <dd>
              <span class="faint">{words.ui(`library.standing.${standing}`)}.</span> {note}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
