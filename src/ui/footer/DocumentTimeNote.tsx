import type { DateWitness, DocumentTime } from '../../core/model/clock';
import { Disclosure } from '../Disclosure';
import { useWords } from '../words';

/** When the page says it was published, how sure that is, and every place that says so. */
export function DocumentTimeNote({ time }: { readonly time: DocumentTime }) {
  const words = useWords();
  const line = time.date
    ? words.ui(`footer.time.${time.certainty}`, { date: { date: time.date } })
    : words.ui('footer.time.none', { date: '' });
  return (
    <div class="document-time">
      <p>{line}</p>
      {time.witnesses.length > 0 && (
        <Disclosure label={words.count('footer.witnesses', time.witnesses.length)}>
          <ul class="witnesses">
            {time.witnesses.map((witness, at) => (
              <Witness
                key={at}
                witness={witness}
                conflicting={time.conflicts.some((one) => sameWitness(one, witness))}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function Witness({ witness, conflicting }: { readonly witness: DateWitness; readonly conflicting: boolean }) {
  const words = useWords();
  return (
    <li>
      {words.ui(`witness.${witness.kind}`)} <span class="faint">({witness.place})</span>:{' '}
      {words.shortDate(witness.date)} <span class="faint">{words.ui('quoted', { quote: witness.quote })}</span>
      {conflicting && (
        <span> · {words.ui(witness.role === 'modified' ? 'footer.conflict-change' : 'footer.conflict')}</span>
      )}
    </li>
  );
}

/** Conflicts come over messages as copies, so they are told by what they say. */
function sameWitness(a: DateWitness, b: DateWitness): boolean {
  return a.kind === b.kind && a.place === b.place && a.quote === b.quote && a.date === b.date;
}
