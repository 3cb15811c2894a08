import { Component, type ReactNode } from "react";
import { translate } from "../../languages/index.ts";
import { Button } from "../controls/Button.tsx";
import "./error-boundary.css";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/**
 * Stands in for a part of the page that broke: a sentence and two ways out, while the rest goes on. It asks
 * nothing of the store, which may be what broke.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <section className="crash" role="alert">
        <h2>{translate("app.crash.title")}</h2>
        <p>{translate("app.crash.text")}</p>
        <p className="crash-actions">
          <Button look="primary" onClick={() => location.reload()}>
            {translate("app.crash.reload")}
          </Button>
          <Button onClick={() => location.replace(location.pathname)}>{translate("app.crash.fresh")}</Button>
        </p>
      </section>
    );
  }
}
