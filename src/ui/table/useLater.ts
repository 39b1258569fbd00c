import { useEffect, useState } from 'preact/hooks';

/** False for the first drawing when `wait` is set, true soon after: lets what matters first be seen first. */
export function useLater(wait: boolean): boolean {
  const [now, setNow] = useState(!wait);
  useEffect(() => {
    const timer = setTimeout(() => setNow(true), 50);
    return () => clearTimeout(timer);
  }, []);
  return now;
}
