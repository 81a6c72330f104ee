/**
 * From located files to the model: one small codec a type. Entry types:
 * {@link io.github.kpi4j.yaml.decode.FrameworkDecoder}, {@link io.github.kpi4j.yaml.decode.FiguresDecoder} and
 * {@link io.github.kpi4j.yaml.decode.EvidenceDecoder}. May use {@code field}, {@code tree}, {@code problem} and kpi-core.
 */
@NullMarked
package io.github.kpi4j.yaml.decode;

import org.jspecify.annotations.NullMarked;
