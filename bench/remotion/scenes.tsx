import type { ReactNode } from "react";
import { Entering } from "./entering.tsx";

const accent = "#b8492f";

/** The paper that the words stand on, and a scene's title. */
function Page({ title, children }: { title: string; children: ReactNode }) {
  const paper = "radial-gradient(circle at 36% 24%, #fdfaf2, #ece3d0)";
  const type = { color: "#2b2620", fontFamily: "Inter", fontSize: 34, lineHeight: 1.35 };
  return (
    <div
      style={{ width: 1280, height: 720, padding: "58px 88px", boxSizing: "border-box", background: paper, ...type }}
    >
      <Entering at={0.1} style={{ fontFamily: "Fraunces", fontWeight: 600, fontSize: 56, marginBottom: 40 }}>
        {title}
        <div style={{ width: 72, height: 4, background: accent, marginTop: 8 }} />
      </Entering>
      {children}
    </div>
  );
}

const Bullet = ({ at, children }: { at: number; children: ReactNode }) => (
  <Entering at={at} style={{ display: "flex", gap: 20, marginBottom: 24 }}>
    <span style={{ color: accent }}>•</span>
    <span>{children}</span>
  </Entering>
);

const Panel = ({ at, children }: { at: number; children: ReactNode }) => (
  <Entering at={at} style={{ background: "#f3e3d5", borderLeft: `6px solid ${accent}`, padding: "20px 28px" }}>
    {children}
  </Entering>
);

export const Opening = () => (
  <Page title="Why we sleep">
    <Bullet at={1.4}>
      The brain sorts what the day has brought and keeps what <b style={{ color: accent }}>matters</b>
    </Bullet>
    <Bullet at={2.8}>Muscles and skin are mended while nothing else asks for energy</Bullet>
    <Bullet at={5.6}>Hunger, mood and the immune system find their balance again</Bullet>
    <Panel at={7}>
      <b>In short</b> Sleep is work, and it is done <i>at night</i>.
    </Panel>
  </Page>
);

export const Clock = () => (
  <Page title="Two processes">
    <Entering at={1.4} style={{ marginBottom: 30 }}>
      <b>Sleep pressure</b> grows with every hour awake, and falls in sleep
    </Entering>
    <Entering at={2.8} style={{ fontFamily: "Fraunces", fontSize: 46, textAlign: "center", marginBottom: 30 }}>
      S(t) = S<sub>0</sub> e<sup>−t/τ</sup>, τ ≈ 4.2 h
    </Entering>
    <Bullet at={5.6}>Awake: pressure rises slowly</Bullet>
    <Bullet at={5.6}>Asleep: it falls fast at first</Bullet>
    <Bullet at={5.6}>Light sets the inner clock to the sun</Bullet>
  </Page>
);

const rows = [
  ["School child", "9 to 11", "about 25 %"],
  ["Teenager", "8 to 10", "about 20 %"],
  ["Adult", "7 to 9", "about 15 %"],
  ["Older adult", "7 to 8", "about 10 %"],
];

export const Hours = () => (
  <Page title="How much is enough?">
    {[["Age", "Hours a night", "Of which deep"], ...rows].map((cells, i) => (
      <Entering key={cells[0]} at={i === 0 ? 0.3 : i < 3 ? 1.2 : 4} style={{ display: "flex", padding: "8px 0" }}>
        {cells.map((cell) => (
          <span key={cell} style={{ flex: 1, fontWeight: i === 0 ? 700 : 400 }}>
            {cell}
          </span>
        ))}
      </Entering>
    ))}
    <Entering at={6.8} style={{ fontFamily: "Fraunces", fontStyle: "italic", marginTop: 26 }}>
      The best bridge between despair and hope is a good night's sleep. — E. J. Cossman
    </Entering>
  </Page>
);
