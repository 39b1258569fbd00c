import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/view.css';
import '../../assets/styles/findings.css';
import '../../assets/styles/strip.css';
import '../../assets/styles/table.css';
import '../../assets/styles/coverage.css';
import '../../assets/styles/page.css';
