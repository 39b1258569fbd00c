import '../../src/ui/styles';
import { mountOptions } from '../../src/surface/mountOptions';

void mountOptions(document);
