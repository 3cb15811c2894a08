import { expose } from "comlink";
import { createApi } from "./create-api.ts";

expose(createApi());
