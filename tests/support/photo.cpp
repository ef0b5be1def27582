#include "tests/support/photo.hpp"

#include <cairo.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <stdexcept>
#include <vector>

namespace jiamei::support {

namespace {

// One direction of a box blur; `step` leads to the next pixel of a line, `line` to the next line.
void boxBlur(std::vector<std::uint8_t>& pixels, int side, int step, int line, int half)
{
    std::vector<int> sums(static_cast<std::size_t>(side) + 1);
    for (int l = 0; l < side; ++l) {
        auto* first = pixels.data() + std::ptrdiff_t{l} * line;
        for (int i = 0; i < side; ++i)
            sums[static_cast<std::size_t>(i) + 1] = sums[static_cast<std::size_t>(i)] + first[std::ptrdiff_t{i} * step];
        for (int i = 0; i < side; ++i) {
            const int from = std::max(0, i - half);
            const int to = std::min(side, i + half + 1);
            const int sum = sums[static_cast<std::size_t>(to)] - sums[static_cast<std::size_t>(from)];
            first[std::ptrdiff_t{i} * step] = static_cast<std::uint8_t>(sum / (to - from));
        }
    }
}

} // namespace

Distortion badPhoto(int number)
{
    return {.degrees = number * 12.5,
            .scale = 0.35 + 0.1 * (number % 3),
            .blurPixels = number % 3 == 0 ? 1 : 2,
            .light = 0.30 + 0.1 * (number % 4)};
}

void distort(const std::filesystem::path& from, const std::filesystem::path& to, const Distortion& how)
{
    auto* card = cairo_image_surface_create_from_png(from.c_str());
    if (cairo_surface_status(card) != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error("no PNG: " + from.string());
    const double width = cairo_image_surface_get_width(card);
    const double height = cairo_image_surface_get_height(card);
    const auto side = static_cast<int>(std::ceil(std::hypot(width, height) * how.scale));
    auto* photo = cairo_image_surface_create(CAIRO_FORMAT_RGB24, side, side);
    auto* context = cairo_create(photo);
    cairo_set_source_rgb(context, 0.55, 0.5, 0.45);
    cairo_paint(context);
    cairo_translate(context, side / 2.0, side / 2.0);
    cairo_rotate(context, how.degrees * std::numbers::pi / 180);
    cairo_scale(context, how.scale, how.scale);
    cairo_set_source_surface(context, card, -width / 2, -height / 2);
    cairo_paint(context);
    cairo_surface_flush(photo);
    auto* data = cairo_image_surface_get_data(photo);
    const int stride = cairo_image_surface_get_stride(photo);
    std::vector<std::uint8_t> grey;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            grey.push_back(data[y * stride + x * 4]);
    }
    boxBlur(grey, side, 1, side, how.blurPixels);
    boxBlur(grey, side, side, 1, how.blurPixels);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double light = how.light * (1 - 0.5 * x / side);
            const auto value = static_cast<std::uint8_t>(
                grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(side) + static_cast<std::size_t>(x)] *
                light);
            std::fill_n(data + std::ptrdiff_t{y} * stride + std::ptrdiff_t{x} * 4, 3, value);
        }
    }
    cairo_surface_mark_dirty(photo);
    const auto written = cairo_surface_write_to_png(photo, to.c_str());
    cairo_destroy(context);
    cairo_surface_destroy(photo);
    cairo_surface_destroy(card);
    if (written != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error("the photo was not written: " + to.string());
}

} // namespace jiamei::support
