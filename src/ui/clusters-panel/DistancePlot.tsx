import { useMemo, useRef } from "react";
import { CLUSTER_LIMITS } from "../../analyses/clusters/question.ts";
import { adjustClusters, setClusters, settleClusters } from "../../state/clusters-actions.ts";
import { Button } from "../controls/Button.tsx";
import { useOneStep } from "../controls/use-one-step.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { ticks, toStep } from "../suitability-setup/curve/axis.ts";
import { useLanguage } from "../use-language.ts";
import { DistanceTable } from "./DistanceTable.tsx";
import { countWithin, reachCurve, scaleEndMeters } from "./reach-curve.ts";
import "./distance-plot.css";

const [LEAST_METERS, MOST_METERS] = CLUSTER_LIMITS.radiusMeters;
const STEP_METERS = 50;

interface DistancePlotProps {
  /** From every site to its k-th nearest, metres; null until they were measured. */
  readonly distances: ArrayLike<number> | null;
  readonly kneeMeters: number | null;
  readonly radiusMeters: number;
  /** To which neighbour they go, k. */
  readonly neighbours: number;
}

/**
 * The k-distance plot on its side, so that the radius lies along the bottom: how many sites have their k-th neighbour
 * within it. The chosen radius is a line to drag, or to move with the keys of the slider below.
 */
export function DistancePlot({ distances, kneeMeters, radiusMeters, neighbours }: DistancePlotProps) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const step = useOneStep(settleClusters);
  const plot = useRef<HTMLDivElement>(null);
  const isDragged = useRef(false);
  // While the radius moves the scale stands still, as far as it holds it.
  const known = distances ?? NONE;
  const highMeters = useMemo(
    () => Math.max(scaleEndMeters(known, 0, MOST_METERS), roundUp(radiusMeters)),
    [known, radiusMeters],
  );
  const curve = useMemo(() => reachCurve(known, highMeters), [known, highMeters]);
  const total = Math.max(1, curve.total);
  const line = curve.points.map(
    ([meters, sites]) => `${(meters / highMeters) * 100},${100 - (sites / total) * 100}`,
  );
  const sentence = (meters: number) =>
    page("clusters.plot.within", {
      radius: formats.radius(meters),
      count: countWithin(known, meters),
      total: known.length,
      neighbours,
    });
  const drag = (meters: number) => {
    step.begin();
    adjustClusters({ radiusMeters: Math.max(LEAST_METERS, toStep(meters, STEP_METERS)) });
  };
  const dragTo = (clientX: number) => {
    const box = plot.current?.getBoundingClientRect();
    if (box) drag(Math.min(1, Math.max(0, (clientX - box.left) / box.width)) * highMeters);
  };
  const place = (meters: number) => ({ insetInlineStart: `${(meters / highMeters) * 100}%` });
  const hasCurve = curve.total > 0;
  return (
    <div className="distance-plot">
      {hasCurve && (
        <>
          <p className="distance-plot-axis-name" id="distance-plot-up">
            {page("clusters.plot.up", { neighbours })}
          </p>
          <div
            ref={plot}
            className="distance-plot-area"
            onPointerDown={(event) => {
              isDragged.current = true;
              event.currentTarget.setPointerCapture(event.pointerId);
              dragTo(event.clientX);
            }}
            onPointerMove={({ clientX }) => isDragged.current && dragTo(clientX)}
            onLostPointerCapture={() => {
              isDragged.current = false;
              step.end();
            }}
          >
            <svg
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
              role="img"
              aria-label={page("clusters.plot.title")}
            >
              <polygon className="distance-plot-ground" points={`${line.join(" ")} 100,100`} />
              <polyline className="distance-plot-line" points={line.join(" ")} />
            </svg>
            {kneeMeters !== null && kneeMeters <= highMeters && (
              <i className="distance-plot-knee" style={place(kneeMeters)} />
            )}
            <i className="distance-plot-radius" style={place(radiusMeters)} />
            <span className="distance-plot-total" aria-hidden="true">
              {formats.number(curve.total)}
            </span>
          </div>
          <div className="distance-plot-scale" aria-hidden="true">
            {ticks(highMeters, 4).map((meters) => (
              <span key={meters} style={place(meters)}>
                {formats.radius(meters)}
              </span>
            ))}
          </div>
        </>
      )}
      <span className="slider">
        <input
          type="range"
          min={0}
          max={highMeters}
          step={STEP_METERS}
          value={radiusMeters}
          aria-label={page("clusters.plot.slider")}
          aria-valuetext={hasCurve ? sentence(radiusMeters) : formats.radius(radiusMeters)}
          onChange={(event) => drag(event.target.valueAsNumber)}
          onPointerUp={step.end}
          onKeyUp={step.end}
          onBlur={step.end}
        />
      </span>
      {hasCurve ? (
        <>
          <p className="distance-plot-sentence">{sentence(radiusMeters)}</p>
          {kneeMeters !== null && kneeMeters !== radiusMeters && (
            <p className="setup-note">
              {page("clusters.plot.knee", { radius: formats.radius(toStep(kneeMeters, STEP_METERS)) })}{" "}
              <Button
                look="link"
                onClick={() => setClusters({ radiusMeters: toStep(kneeMeters, STEP_METERS) })}
              >
                {page("clusters.plot.takeKnee")}
              </Button>
            </p>
          )}
          <details className="found-members">
            <summary>{page("clusters.plot.how")}</summary>
            <p className="setup-note">{page("clusters.plot.reading")}</p>
          </details>
          <DistanceTable distances={known} highMeters={highMeters} neighbours={neighbours} />
        </>
      ) : (
        distances && <p className="setup-note">{page("clusters.plot.none")}</p>
      )}
    </div>
  );
}

const NONE: ArrayLike<number> = [];

function roundUp(meters: number): number {
  return Math.ceil(meters / 1000) * 1000;
}
