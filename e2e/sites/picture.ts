/** A quiet flat landscape, so that pages have pictures without a file or a request to anyone. */
export function picture(seed: number): string {
  const hue = (seed * 47) % 360;
  const hills = [300, 370, 440]
    .map((y, i) => {
      const lift = (seed * (i + 3) * 29) % 120;
      const path = `M0 ${y} Q 240 ${y - lift} 480 ${y} T 960 ${y} V540 H0Z`;
      return `<path d="${path}" fill="hsl(${hue} 22% ${58 - i * 14}%)"/>`;
    })
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" width="960" height="540">` +
    `<rect width="960" height="540" fill="hsl(${hue} 34% 86%)"/>` +
    `<circle cx="${200 + ((seed * 61) % 560)}" cy="150" r="54" fill="hsl(${(hue + 40) % 360} 60% 92%)"/>${hills}</svg>`
  );
}
