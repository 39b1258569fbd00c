import type { FactBase } from '../../core/model/factbase';
import { compileFactBase, FactBaseFault } from '../../factbase/compile';
import { factBaseFolder } from '../../factbase/folder';
import { ROOT } from '../command';
import { Complaint } from '../complaint';

export function loadFactBase(): FactBase {
  try {
    return compileFactBase(factBaseFolder(ROOT));
  } catch (fault) {
    if (fault instanceof FactBaseFault) throw new Complaint(fault.message, 'Mend the fact base: npm run fact:check.');
    throw fault;
  }
}
