import { expose } from "comlink";
import { createCellApi } from "./create-cell-api.ts";

expose(createCellApi());
